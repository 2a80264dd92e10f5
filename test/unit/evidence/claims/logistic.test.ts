import assert from 'node:assert/strict';
import { likelihoodOf } from '../../../../server/src/evidence/claims/logistic';

describe('likelihoodOf', () => {
  const learned = { bias: -1, weights: { near: 2, far: -3 } };
  it('is one half where the log odds are nought', () => {
    assert.equal(likelihoodOf({ near: 0.5, far: 0 }, learned), 0.5);
  });
  it('rises with what speaks for it and falls with what speaks against it', () => {
    const plain = likelihoodOf({ near: 1, far: 0 }, learned);
    assert.ok(likelihoodOf({ near: 2, far: 0 }, learned) > plain);
    assert.ok(likelihoodOf({ near: 1, far: 1 }, learned) < plain);
    assert.ok(Math.abs(plain - 1 / (1 + Math.exp(-1))) < 1e-12);
  });
});
