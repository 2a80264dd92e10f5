import assert from 'node:assert/strict';
import { Pace } from '../../../server/src/workspace/pace';
import { ReadingProgress } from '../../../server/src/workspace/readingProgress';

describe('steps while sources come in', () => {
  it('are taken soon at first, seldom later, and never for long', () => {
    let time = 0;
    const steps: number[] = [];
    let size = 0;
    const pace = new Pace(
      () => {
        steps.push(size);
        time += 10;
      },
      () => time,
    );
    for (size = 1; size <= 1000; size++) {
      time += 1;
      pace.offer(size);
    }
    assert.deepEqual(steps.slice(0, 3), [25, 75, 125]);
    assert.ok(steps.length < 12, String(steps.length));
    pace.dispose();
  });
  it('that come too early are taken later, though nothing more comes', async () => {
    let time = 0;
    await new Promise<void>((resolve) => {
      const pace = new Pace(
        () => (time++ === 0 ? undefined : resolve()),
        () => time,
      );
      pace.now(1);
      pace.offer(30);
      assert.equal(time, 1);
    });
    assert.equal(time, 2);
  });
  it('do not wait for what one has taken that had nothing', () => {
    let time = 0;
    const steps: number[] = [];
    const pace = new Pace(
      () => {
        steps.push(time);
        time += 1000;
      },
      () => time,
    );
    pace.now(0);
    pace.offer(30);
    pace.offer(60);
    assert.deepEqual(steps, [0, 1000]);
    pace.dispose();
  });
  it('are taken at once when there is reason to', () => {
    let steps = 0;
    const pace = new Pace(() => void steps++);
    pace.now(3);
    pace.now(3);
    assert.equal(steps, 2);
  });
  it('wait for one that goes on, and come as much later as it took', async () => {
    let time = 0;
    let end = (): void => undefined;
    let steps = 0;
    const pace = new Pace(
      () => {
        steps++;
        return new Promise((resolve) => (end = resolve));
      },
      () => time,
    );
    pace.now(1);
    for (time = 1; time < 1000; time++) pace.offer(time);
    assert.equal(steps, 1);
    end();
    await new Promise((resolve) => setImmediate(resolve));
    time = 1500;
    pace.offer(time);
    assert.equal(steps, 1);
    time = 6000;
    pace.offer(time);
    assert.equal(steps, 2);
    pace.dispose();
  });
});

describe('the progress of reading', () => {
  const shown: string[] = [];
  const show = async (): Promise<{ report(share: number, message: string): void; done(): void }> => {
    shown.push('begin');
    return { report: (share, message) => shown.push(`${share} % ${message}`), done: () => shown.push('done') };
  };
  beforeEach(() => (shown.length = 0));

  it('is shown where reading takes long, and not at every file', async () => {
    let time = 0;
    const progress = new ReadingProgress(show, 500, () => time);
    for (let read = 0; read <= 100; read++) {
      progress.report(read, 100);
      time += 10;
    }
    progress.end();
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(shown, ['begin', '50 % 50 of 100', '70 % 70 of 100', '90 % 90 of 100', 'done']);
  });
  it('is not shown where reading is short', async () => {
    const progress = new ReadingProgress(show, 500, () => 0);
    progress.report(1, 2);
    progress.report(2, 2);
    progress.end();
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(shown, []);
  });
});
