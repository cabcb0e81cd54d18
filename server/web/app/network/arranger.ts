import type { Places, Task } from './layout';
import type { Report } from './layout.worker';
import LayoutWorker from './layout.worker?worker';

// An Arranger has the layout reckoned beside the page. A new task puts an end to
// the one before.
export class Arranger {
  private worker: Worker | null = null;

  // arrange calls `see` with places as they come, the last time with true.
  arrange(task: Task, see: (places: Places, done: boolean) => void) {
    this.stop();
    this.worker = new LayoutWorker();
    this.worker.onmessage = ({ data }: MessageEvent<Report>) => {
      see(data, data.done);
      if (data.done) this.stop();
    };
    this.worker.postMessage(task);
  }

  stop() {
    this.worker?.terminate();
    this.worker = null;
  }
}
