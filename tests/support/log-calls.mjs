// Preloaded into every Node that a command starts (NODE_OPTIONS): writes down whom it asks for or connects to beyond this
// machine, in the file that CALLS_LOG names.
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const own = /^(localhost|127\.[\d.]+|::1|::ffff:127\.[\d.]+|0\.0\.0\.0|[0:]+)$/;

function note(host) {
  if (!host || own.test(host)) return;
  appendFileSync(process.env.CALLS_LOG, `${host} (${process.argv.slice(1, 3).join(' ')})\n`);
}

for (const resolver of [dns, dns.promises]) {
  for (const name of Object.keys(resolver).filter((key) => /^(lookup|resolve\w*)$/.test(key))) {
    const ask = resolver[name];
    resolver[name] = (host, ...others) => {
      note(host);
      return ask.call(resolver, host, ...others);
    };
  }
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const [options, host] = Array.isArray(args[0]) ? args[0] : args;
  note(typeof options === 'object' ? !options.path && options.host : host);
  return connect.apply(this, args);
};
syncBuiltinESMExports();
