/** The headers that a host should send with every file, beside the policy that each page carries itself. */
import { contentPolicy, type PageNeeds } from './content-policy.ts';

export interface Header {
  readonly name: string;
  readonly value: string;
}

/** Everything that a page could ask a browser for and never does. */
const unusedFeatures = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** In: what all pages of the site need together. */
export function securityHeaders(needs: PageNeeds): readonly Header[] {
  return [
    { name: 'Content-Security-Policy', value: contentPolicy(needs) },
    { name: 'X-Content-Type-Options', value: 'nosniff' },
    { name: 'Referrer-Policy', value: 'no-referrer' },
    {
      name: 'Permissions-Policy',
      value: unusedFeatures.map((feature) => `${feature}=()`).join(', '),
    },
    { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
    { name: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
    { name: 'X-Frame-Options', value: 'DENY' },
    { name: 'Strict-Transport-Security', value: 'max-age=63072000' },
  ];
}
