/** Whether the long runs are wanted (`npm run fuzz`) rather than those that a change can wait for. */
export const isThorough = process.env['COPYDESK_THOROUGH'] === '1';

/** How often to try something at random: a few times with every change, many times when asked to. */
export const runs = (few: number, many: number): number => (isThorough ? many : few);
