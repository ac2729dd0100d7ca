import './caisse.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { language, setLanguage, spoken } from '../kit/i18n';
import { start } from '../modules/caisse/till/start';
import { keepUpToDate } from '../modules/caisse/till/updating';
import { App } from '../modules/caisse/ui/App';
import { CustomerScreen } from '../modules/caisse/ui/CustomerScreen';

const root = document.getElementById('root');
if (root === null) throw new Error('no #root');
document.documentElement.lang = language();

const customer = location.pathname === '/caisse/ecran';
void spoken().catch(() => setLanguage('fr')).then(() => createRoot(root).render(<StrictMode>{customer ? <CustomerScreen /> : <App />}</StrictMode>));
if (!customer) {
  void start();
  void keepUpToDate();
}
