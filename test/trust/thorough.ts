import fc from 'fast-check';

/** Whether the long runs are wanted (`npm run fuzz`) rather than those that a change can wait for. */
export const isThorough = process.env['COPYDESK_THOROUGH'] === '1';

/** How often to try something at random: a few times with every change, many times when asked to. */
export const runs = (few: number, many: number): number => (isThorough ? many : few);

/** The same examples in every run, so that a red build is due to the change that it tests; `npm run fuzz` makes new ones. */
if (!isThorough) fc.configureGlobal({ seed: 1_814 });
