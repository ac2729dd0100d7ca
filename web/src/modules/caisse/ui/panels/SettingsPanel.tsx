import { type ReactNode, useState } from 'react';
import { agentHolds, type Settings } from '../../device/settings';
import { openDrawer } from '../../device/printer';
import { language, setLanguage } from '../../../../kit/i18n';
import { setSettings } from '../../till/start';
import { say, useTill } from '../../till/store';
import { useWords } from '../../words';
import { Sheet } from '../Sheet';

/** What belongs to this device alone. */
export function SettingsPanel({ onClose }: { onClose: () => void }): ReactNode {
  const t = useWords().settings;
  const kept = useTill((till) => till.settings);
  const [draft, setDraft] = useState<Settings>(kept);
  const [weights, setWeights] = useState(kept.weights.join(' '));
  const holds = agentHolds(draft.agent) && /^(2\d\s*)*$/.test(weights);
  const save = (): void => {
    void setSettings({ ...draft, weights: weights.split(/\s+/).filter(Boolean) });
    onClose();
  };
  const test = async (): Promise<void> => {
    const result = await openDrawer(draft.agent);
    say(result === 'printed' ? t.agentHere : t.agentAbsent, result === 'printed' ? 'good' : 'bad');
  };
  const check = (name: 'autoPrint' | 'leftHanded' | 'sound', text: string): ReactNode => (
    <label className="check"><input type="checkbox" checked={draft[name]} onChange={({ currentTarget }) => setDraft({ ...draft, [name]: currentTarget.checked })} /><span>{text}</span></label>
  );
  return (
    <Sheet title={t.title} onClose={onClose} foot={<button type="button" className="button button-main" disabled={!holds} onClick={save}>{t.save}</button>}>
      <div className="stack">
        <label className="field"><span>{t.agent}</span><input type="url" placeholder="http://127.0.0.1:9180/print" value={draft.agent} aria-invalid={!agentHolds(draft.agent)} aria-describedby="aide-agent" onChange={({ currentTarget }) => setDraft({ ...draft, agent: currentTarget.value.trim() })} /><small id="aide-agent">{t.agentHint}</small></label>
        {draft.agent !== '' && <button type="button" className="button" disabled={!agentHolds(draft.agent)} onClick={() => { void test(); }}>{t.test}</button>}
        {check('autoPrint', t.autoPrint)}
        {check('sound', t.sound)}
        {check('leftHanded', t.leftHanded)}
        <label className="field"><span>{t.lockAfter}</span>
          <select value={draft.lockAfter} onChange={({ currentTarget }) => setDraft({ ...draft, lockAfter: Number(currentTarget.value) })}>
            {[0, 1, 2, 5, 10, 30].map((minutes) => <option key={minutes} value={minutes}>{t.minutes(minutes)}</option>)}
          </select>
        </label>
        <label className="field"><span>{t.weights}</span><input type="text" inputMode="numeric" value={weights} aria-invalid={!/^(2\d\s*)*$/.test(weights)} aria-describedby="aide-poids" onChange={({ currentTarget }) => setWeights(currentTarget.value)} /><small id="aide-poids">{t.weightsHint}</small></label>
        <button type="button" className="button" onClick={() => { void setLanguage(language() === 'fr' ? 'en' : 'fr'); }}>{t.language}</button>
      </div>
    </Sheet>
  );
}
