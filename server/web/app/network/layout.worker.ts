import { arrange, type Task } from './layout';

export interface Report {
  x: Float32Array;
  y: Float32Array;
  done: boolean;
}

self.onmessage = ({ data }: MessageEvent<Task>) => {
  const running = arrange(data);
  let last = running.next();
  while (!last.done) {
    const next = running.next();
    self.postMessage({ ...last.value, done: Boolean(next.done) } satisfies Report);
    last = next;
  }
};
