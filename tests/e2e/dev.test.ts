import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { startPreview } from '../support/preview.ts';
import { requestFor, sendRaw } from '../support/raw-request.ts';
import { test } from '../support/sites.ts';

// A page is rendered when it is first asked for, and machines are slow. All previews have one address.
test.describe.configure({ timeout: 240_000, mode: 'default' });
const patient = expect.configure({ timeout: 60_000 });

test('a preview follows what an editor writes: a change, a new file, a mistake and its mending', async ({
  page,
}) => {
  const preview = await startPreview('tests/fixtures/bare');
  const file = join(preview.content, 'articles/one-article.md');
  const good = readFileSync(file, 'utf8');
  const headline = page.getByRole('heading', { level: 1 });
  try {
    await page.goto(`${preview.url}articles/one-article/`, { timeout: 60_000 });
    await patient(headline).toHaveText('Market hall to stay open on Sundays');

    await test.step('a change shows without a reload by hand', async () => {
      const changed = good.replace('stay open on Sundays', 'close on Sundays');
      writeFileSync(file, `${changed}\nThe council has changed its mind.\n`);
      await patient(headline).toHaveText('Market hall to close on Sundays');
      await patient(page.getByText('The council has changed its mind.')).toBeVisible();
    });

    await test.step('a new file has a page, and stands on the others', async () => {
      const added = join(preview.content, 'articles/a-second.md');
      writeFileSync(added, good.replace('Market hall', 'Fish hall'));
      await patient(async () => {
        const response = await page.goto(`${preview.url}articles/a-second/`);
        expect(response?.status()).toBe(200);
      }).toPass({ timeout: 60_000 });
      await patient(headline).toHaveText('Fish hall to stay open on Sundays');
      await page.goto(`${preview.url}timeline/`);
      await patient(
        page.getByRole('link', { name: 'Fish hall to stay open on Sundays' }),
      ).toBeVisible();
    });

    await test.step('a mistake shows as the build would print it', async () => {
      await page.goto(`${preview.url}articles/one-article/`);
      writeFileSync(file, good.replace('2024-03-10', '2024-13'));
      await patient(page.getByText('[date-invalid]').first()).toBeVisible();
      await patient(page.getByText('articles/one-article.md:3:7').first()).toBeVisible();
      const response = await page.request.get(`${preview.url}articles/one-article/`);
      expect(response.status()).toBe(500);
    });

    await test.step('mended, the page is back', async () => {
      writeFileSync(file, good);
      await patient(headline).toHaveText('Market hall to stay open on Sundays');
    });
  } finally {
    await preview.close();
  }
});

/** What `npm run validate` says of the first error in a content folder: its three lines. */
function firstError(content: string): string[] {
  const { stdout, stderr } = spawnSync(process.execPath, ['src/cli/validate.ts'], {
    encoding: 'utf8',
    env: { ...process.env, ARCHIVE_CONTENT: content, NODE_ENV: undefined },
  });
  const lines = `${stderr}\n${stdout}`.split('\n');
  const place = lines.findIndex((line) => /^\S+:\d+:\d+ {2}/.test(line));
  return lines.slice(place, place + 3).map((line) => line.trim());
}

async function showsAll(page: Page, lines: readonly string[]): Promise<void> {
  expect(lines).toHaveLength(3);
  for (const line of lines) await patient(page.getByText(line).first()).toBeVisible();
}

test('a draft is shown and marked in a preview, and the desk tells what to work on next', async ({
  page,
}) => {
  const preview = await startPreview('tests/fixtures/newsroom');
  const section = (name: string) => page.getByRole('region', { name });
  try {
    const draft = 'title: Divers look at the piers\nstatus: draft\n';
    writeFileSync(
      join(preview.content, 'articles/divers.md'),
      `---\n${draft}date: 2024-05-20\npublisher: The Maren Gazette\n---\n\nThey saw nothing.\n`,
    );
    writeFileSync(
      join(preview.content, 'articles/undated.md'),
      `---\n${draft.replace('Divers', 'Others')}---\n\nWho is not known.\n`,
    );
    await page.goto(`${preview.url}desk/`, { timeout: 120_000 });

    await test.step('drafts are listed, those without a page too', async () => {
      const drafts = section('Drafts').getByRole('listitem');
      await patient(drafts.getByText('articles/divers.md')).toBeVisible();
      await expect(drafts.filter({ hasText: 'Others look at the piers' })).toContainText(
        'without a page until it has a date and a publisher',
      );
    });

    await test.step('so are warnings, as validate tells them', async () => {
      const warnings = section('Warnings');
      await warnings.getByText('gazette-ferry.md, ').first().click();
      await expect(
        warnings.getByText('The ledger of versions does not know this article').first(),
      ).toBeVisible();
    });

    await test.step('and articles without archived links, claims on one origin, open questions', async () => {
      await expect(section('No archived link').getByRole('link').first()).toBeVisible();
      await expect(
        section('On one origin').getByRole('link', {
          name: 'A barge struck the north pier in April',
        }),
      ).toHaveAttribute('href', /\/events\/bridge-closed\/#barge$/);
      await expect(section('Open questions')).toContainText(
        'Who gave the order to close it, and when.',
      );
    });

    await test.step('the draft has a page, which says that it is one', async () => {
      await section('Drafts').getByRole('link', { name: 'Divers look at the piers' }).click();
      await patient(page.getByRole('heading', { level: 1 })).toHaveText('Divers look at the piers');
      await expect(page.getByRole('note').filter({ hasText: 'Draft.' })).toBeVisible();
      await expect(page.getByText('They saw nothing.')).toBeVisible();
    });

    await test.step('and counts in no list', async () => {
      await page.goto(`${preview.url}timeline/`, { timeout: 60_000 });
      await patient(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText('Divers look at the piers')).toHaveCount(0);
    });
  } finally {
    await preview.close();
  }
});

test('a preview that is started on broken content says what validate says, and needs no restart', async ({
  page,
}) => {
  const broken = mkdtempSync(join(tmpdir(), 'archive-broken-'));
  cpSync('tests/fixtures/bare', broken, { recursive: true });
  const name = 'articles/one-article.md';
  const good = readFileSync(join(broken, name), 'utf8');
  writeFileSync(join(broken, name), good.replace('publisher:', 'publsher:'));
  const preview = await startPreview(broken);
  const file = join(preview.content, name);
  const headline = page.getByRole('heading', { level: 1 });
  try {
    await page.goto(`${preview.url}articles/one-article/`, { timeout: 120_000 });
    await showsAll(page, firstError(preview.content));

    await test.step('also to a page that connects late, while another is open', async () => {
      const late = await page.context().newPage();
      await late.routeWebSocket(/.*/, (socket) => {
        setTimeout(() => socket.connectToServer(), 3000);
      });
      await late.goto(`${preview.url}articles/one-article/`, { timeout: 60_000 });
      await showsAll(late, firstError(preview.content));
      await late.close();
    });

    await test.step('and open on the desk, before all else', async () => {
      const desk = await page.context().newPage();
      await desk.goto(`${preview.url}desk/`, { timeout: 60_000 });
      await expect(desk.getByText('There is no field "publsher" here.')).toBeVisible();
      await expect(desk.getByRole('heading', { level: 2 }).first()).toHaveText('Errors');
      await desk.close();
    });

    await test.step('mended, the page is there', async () => {
      writeFileSync(file, good);
      await patient(headline).toHaveText('Market hall to stay open on Sundays');
    });

    await test.step('a problem that comes later shows the same way, and goes when it is mended', async () => {
      writeFileSync(file, good.replace('---\n', '---\nbylin: [Ana Müller]\n'));
      await showsAll(page, firstError(preview.content));
      writeFileSync(file, good);
      await patient(headline).toHaveText('Market hall to stay open on Sundays');
      await expect(page.getByText('[field-unknown]')).toHaveCount(0);
    });
  } finally {
    await preview.close();
    rmSync(broken, { recursive: true });
  }
});

test('a preview answers this machine alone, only requests to read, and no address that cannot be read', async () => {
  const preview = await startPreview('tests/fixtures/bare');
  const ask = async (path: string, options = {}) =>
    await sendRaw(preview.url, requestFor(path, options));
  try {
    expect(await ask('/about/')).toMatchObject({ status: 200 });
    for (const host of ['evil.example', '10.0.0.1', 'localhost.evil.example', '']) {
      expect.soft((await ask('/about/', { host })).status, host).toBe(403);
    }
    for (const method of ['POST', 'DELETE', 'PROPFIND']) {
      expect.soft((await ask('/about/', { method })).status, method).toBe(405);
    }
    for (const path of ['/%E0%A4%A', '/%zz', 'http://evil.example/articles']) {
      expect.soft((await ask(path)).status, path).toBe(400);
    }
    for (const path of ['/%2Farticles', '//articles', '/%5Carticles']) {
      expect.soft((await ask(path)).head, path).not.toMatch(/^location: (?!\/[^/\\])/im);
    }
    for (const path of [`/${'a'.repeat(10_000)}`, '/%00']) {
      expect.soft((await ask(path)).status, path).toBe(404);
    }
    expect(await ask('/about/')).toMatchObject({ status: 200 });
  } finally {
    await preview.close();
  }
});

test('a broken file says so on its own page, and takes no other away', async ({ page }) => {
  const preview = await startPreview('tests/fixtures/newsroom');
  const article = join(preview.content, 'articles', found('articles', 'wire-bridge'));
  const event = join(preview.content, 'events', found('events', 'bridge-closed'));
  try {
    expect(preview.printed).toContain(`${preview.url}desk/`);
    writeFileSync(article, readFileSync(article, 'utf8').replace('---\n', '---\nbylin: [A]\n'));
    writeFileSync(event, `${readFileSync(event, 'utf8')}\n[gone](no-such-file.md)\n`);
    for (const [address, told] of [
      ['articles/wire-bridge/', 'There is no field "bylin" here.'],
      ['events/bridge-closed/', 'no-such-file.md'],
    ] as const) {
      const answer = await page.goto(`${preview.url}${address}`, { timeout: 120_000 });
      expect(answer?.status()).toBe(500);
      await expect(page.getByText(told)).toBeVisible();
      await expect(page.getByText('load-archive')).toHaveCount(0);
    }
    for (const address of [
      '',
      'articles/',
      'timeline/',
      'topics/',
      'publishers/',
      'search/',
      'desk/',
    ]) {
      const answer = await page.goto(`${preview.url}${address}`, { timeout: 60_000 });
      expect.soft(answer?.status(), address).toBe(200);
      await expect.soft(page.getByRole('heading', { level: 1 }), address).toBeVisible();
    }
  } finally {
    await preview.close();
  }
});

/** Where a file of the fixture lies below its kind's folder. */
function found(kind: string, id: string): string {
  const names = readdirSync(join('tests/fixtures/newsroom', kind), {
    recursive: true,
    encoding: 'utf8',
  });
  return names.find((name) => name.endsWith(`${id}.md`)) ?? id;
}
