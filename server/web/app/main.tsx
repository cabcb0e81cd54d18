import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { client } from './data/client';
import { Routes } from './routes';
import { applyTheme } from './ui/theme';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';

applyTheme();
addEventListener('popstate', applyTheme);

createRoot(document.getElementById('page')!).render(
  <QueryClientProvider client={client}>
    <Routes />
  </QueryClientProvider>,
);
