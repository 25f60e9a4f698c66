import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Services } from '#utils/services/types.ts';

const ServicesContext = createContext<Services | null>(null);
export const ServicesProvider = ServicesContext.Provider;

/** The services of this screen; throws outside a provider, which is a bug. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('No ServicesProvider above this component');
  return services;
}
