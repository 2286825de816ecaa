'use client';

import { createContext, useContext } from 'react';

export type FigureJson = { type: 'figure'; attrs: Record<string, unknown> };

/** What blocks of the surface need from around it. */
export type Surface = { pickFigures?: () => Promise<FigureJson[]> };

export const SurfaceContext = createContext<Surface>({});

/** What stands around the surface. */
export function useSurface(): Surface {
	return useContext(SurfaceContext);
}
