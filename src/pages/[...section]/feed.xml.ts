import type { APIRoute } from 'astro';
import type { FeedView } from '../../domain/presenters/feed.ts';
import { atom } from '../../exports/feeds.ts';
import { feedPages, publisher } from '../../site.ts';

export const getStaticPaths = feedPages;

export const GET: APIRoute<{ feed: FeedView }> = ({ props: { feed } }) =>
  new Response(atom(feed, publisher(feed.language)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
