import { Navigate } from '@tanstack/react-router';
import { type ReactNode } from 'react';

/** The address of the whole leads to its first page. */
export function First(): ReactNode {
  return <Navigate to="/compta/tva" replace />;
}
