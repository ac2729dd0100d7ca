import { Anchor, Button, Fieldset, Group, PasswordInput, Select, Stack, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { api } from '../../api/client';
import { ApiError, fieldOf } from '../../api/problem';
import { failed } from '../../kit/notify';
import { login, whoAmI } from '../../kit/session';
import { AuthFrame } from './AuthFrame';
import { useWords } from './words';

interface Values {
  entreprise: { nom: string; email: string; siret: string; businessType: 'COMMERCE' | 'RESTAURATION' | 'ARTISAN' | 'SERVICES' | 'BEAUTE' | 'ASSOCIATION' | 'AUTRE' };
  utilisateur: { nom: string; prenom: string; email: string; motDePasse: string };
}

const TRADES = ['COMMERCE', 'RESTAURATION', 'ARTISAN', 'SERVICES', 'BEAUTE', 'ASSOCIATION', 'AUTRE'] satisfies Values['entreprise']['businessType'][];

/** What the server asks for at least. */
const PASSWORD = 8;

const FIELDS = ['entreprise.nom', 'entreprise.siret', 'entreprise.email', 'utilisateur.prenom', 'utilisateur.nom', 'utilisateur.email', 'utilisateur.motDePasse'] as const;

export default function InscriptionPage(): ReactNode {
  const t = useWords();
  const { register, handleSubmit, setError, setValue, watch, formState: { errors, isSubmitting } } = useForm<Values>({
    defaultValues: { entreprise: { nom: '', email: '', siret: '', businessType: 'COMMERCE' }, utilisateur: { nom: '', prenom: '', email: '', motDePasse: '' } },
  });
  const navigate = useNavigate();
  const queries = useQueryClient();
  const submit = handleSubmit(async ({ entreprise, utilisateur }) => {
    try {
      const { siret, ...rest } = entreprise;
      const trimmed = siret.replace(/\s/g, '');
      await api.POST('/api/v1/inscription', { body: { entreprise: { ...rest, email: entreprise.email || utilisateur.email, ...(trimmed ? { siret: trimmed } : {}) }, utilisateur } });
      await login(utilisateur.email, utilisateur.motDePasse);
      queries.setQueryData(['moi'], await whoAmI());
      await navigate({ to: '/' });
    } catch (error) {
      const faults = error instanceof ApiError ? error.problem.errors ?? [] : [];
      const placed = faults.flatMap((fault) => FIELDS.filter((field) => field === fieldOf(fault.pointer)).map((field) => ({ field, fault })));
      placed.forEach(({ field, fault }, index) => setError(field, { message: fault.detail }, { shouldFocus: index === 0 }));
      if (placed.length < Math.max(1, faults.length)) failed(error);
    }
  });
  const trade = watch('entreprise.businessType');
  const digits = watch('entreprise.siret').replace(/\s/g, '').length;
  const long = watch('utilisateur.motDePasse').length;
  return (
    <AuthFrame title={t.create}>
      <form onSubmit={(event) => { void submit(event); }} noValidate>
        <Stack>
          <Fieldset legend={t.yourCompany}>
            <Stack gap="sm">
              <TextInput label={t.company} required {...register('entreprise.nom', { required: t.needed })} error={errors.entreprise?.nom?.message} autoComplete="organization" autoFocus />
              <Select label={t.trade} data={TRADES.map((value) => ({ value, label: t.trades[value] }))} value={trade} allowDeselect={false}
                onChange={(value) => { const chosen = TRADES.find((one) => one === value); if (chosen) setValue('entreprise.businessType', chosen); }} />
              <TextInput label={t.siret} description={digits > 0 && digits !== 14 ? t.siretCount(digits) : t.siretHint} {...register('entreprise.siret')} error={errors.entreprise?.siret?.message} inputMode="numeric" />
            </Stack>
          </Fieldset>
          <Fieldset legend={t.you}>
            <Stack gap="sm">
              <Group grow align="start" gap="sm">
                <TextInput label={t.firstName} {...register('utilisateur.prenom')} error={errors.utilisateur?.prenom?.message} autoComplete="given-name" />
                <TextInput label={t.name} required {...register('utilisateur.nom', { required: t.needed })} error={errors.utilisateur?.nom?.message} autoComplete="family-name" />
              </Group>
              <TextInput label={t.email} type="email" required {...register('utilisateur.email', { required: t.needed, pattern: { value: /^\S+@\S+\.\S+$/, message: t.mailWrong } })}
                error={errors.utilisateur?.email?.message ?? errors.entreprise?.email?.message} autoComplete="username" />
              <PasswordInput label={t.password} required description={t.passwordLong(PASSWORD - long)} {...register('utilisateur.motDePasse', { minLength: { value: PASSWORD, message: t.passwordLong(PASSWORD - long) }, required: t.needed })}
                error={errors.utilisateur?.motDePasse?.message} autoComplete="new-password" />
            </Stack>
          </Fieldset>
          <Button type="submit" loading={isSubmitting} fullWidth>{t.start}</Button>
          <Text size="sm">{t.haveAccount} <Anchor component={Link} to="/connexion" underline="always">{t.enter}</Anchor></Text>
        </Stack>
      </form>
    </AuthFrame>
  );
}
