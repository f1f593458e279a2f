import type { APIRoute } from 'astro';
import type { FeedView } from '../../domain/presenters/feed.ts';
import { jsonFeed } from '../../exports/feeds.ts';
import { feedPages, publisher } from '../../site.ts';

export const getStaticPaths = feedPages;

export const GET: APIRoute<{ feed: FeedView }> = ({ props: { feed } }) =>
  new Response(jsonFeed(feed, publisher(feed.language)), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
