import { Anchor, Code, Container, List, Stack, Text, Title } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useProblemWords } from './words';

/** Where the `type` of a refusal leads (RFC 9457, section 3.1.1): for who writes programs, logged in or not. */
export default function ProblemePage(): ReactNode {
  const t = useProblemWords();
  const { code } = useParams({ strict: false });
  return (
    <Container component="main" size="sm" py="xl">
      <Stack>
        <Title order={1}>{t.title(code ?? '')}</Title>
        <Text>{t.what}</Text>
        <Title order={2} fz="lg">{t.answer}</Title>
        <List spacing="xs">{Object.entries(t.members).map(([name, about]) => <List.Item key={name}><Code>{name}</Code> {about}</List.Item>)}</List>
        <Anchor href="/api/v1/openapi.json">{t.contract}</Anchor>
      </Stack>
    </Container>
  );
}
