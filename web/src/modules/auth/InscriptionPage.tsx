import { Anchor, Button, Card, Center, PasswordInput, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { api } from '../../api/client';
import { ApiError, fieldOf } from '../../api/problem';
import { failed } from '../../kit/notify';
import { login, whoAmI } from '../../kit/session';

interface Values {
  entreprise: { nom: string; email: string; siret: string; businessType: 'COMMERCE' | 'RESTAURATION' | 'ARTISAN' | 'SERVICES' | 'BEAUTE' | 'ASSOCIATION' | 'AUTRE' };
  utilisateur: { nom: string; prenom: string; email: string; motDePasse: string };
}

const TRADES = [
  { value: 'COMMERCE', label: 'Commerce' }, { value: 'RESTAURATION', label: 'Restauration' }, { value: 'ARTISAN', label: 'Artisanat' },
  { value: 'SERVICES', label: 'Services' }, { value: 'BEAUTE', label: 'Beauté' }, { value: 'ASSOCIATION', label: 'Association' }, { value: 'AUTRE', label: 'Autre' },
] satisfies { value: Values['entreprise']['businessType']; label: string }[];

const FIELDS = ['entreprise.nom', 'entreprise.siret', 'entreprise.email', 'utilisateur.prenom', 'utilisateur.nom', 'utilisateur.email', 'utilisateur.motDePasse'] as const;

export default function InscriptionPage(): ReactNode {
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
  return (
    <Center mih="100vh" p="md" component="main">
      <Card withBorder w={460} maw="100%" padding="xl">
        <form onSubmit={(event) => { void submit(event); }} noValidate>
          <Stack>
            <Title order={1}>Créer une entreprise</Title>
            <TextInput label="Nom de l’entreprise" required {...register('entreprise.nom')} error={errors.entreprise?.nom?.message} autoComplete="organization" />
            <Select label="Métier" data={TRADES} value={watch('entreprise.businessType')} onChange={(value) => { const trade = TRADES.find((one) => one.value === value); if (trade) setValue('entreprise.businessType', trade.value); }} allowDeselect={false} />
            <TextInput label="SIRET" description="14 chiffres ; vous pourrez le donner plus tard." {...register('entreprise.siret')} error={errors.entreprise?.siret?.message} inputMode="numeric" />
            <TextInput label="Prénom" {...register('utilisateur.prenom')} error={errors.utilisateur?.prenom?.message} autoComplete="given-name" />
            <TextInput label="Nom" required {...register('utilisateur.nom')} error={errors.utilisateur?.nom?.message} autoComplete="family-name" />
            <TextInput label="Adresse électronique" type="email" required {...register('utilisateur.email')} error={errors.utilisateur?.email?.message ?? errors.entreprise?.email?.message} autoComplete="username" />
            <PasswordInput label="Mot de passe" required {...register('utilisateur.motDePasse')} error={errors.utilisateur?.motDePasse?.message} autoComplete="new-password" />
            <Button type="submit" loading={isSubmitting}>Commencer</Button>
            <Text size="sm">Déjà un compte ? <Anchor component={Link} to="/connexion" underline="always">Se connecter</Anchor></Text>
          </Stack>
        </form>
      </Card>
    </Center>
  );
}
