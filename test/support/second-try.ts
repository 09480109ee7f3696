/**
 * What is drawn takes as long as the machine is busy, past any patience now and then. A test that
 * fails twice is wrong; the first failure is printed all the same.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true });
