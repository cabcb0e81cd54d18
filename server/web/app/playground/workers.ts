// Monaco asks for a worker by language. All of them share one script, which
// does the work its name says.
import LanguageWorker from './language.worker?worker';

self.MonacoEnvironment = {
  getWorker: (_id, language) => new LanguageWorker({ name: language }),
};
