import { say } from '../../collections/message.ts';
import { type FrontWords, sections } from '../../domain/sections.ts';
import { translationState, type TranslationStamp } from '../../domain/translation.ts';
import type { Finding } from '../finding.ts';
import { isEntryFile, type Parsed } from '../parsed.ts';

/** Lists translations that are missing, never compared or out of date. They stop nobody: Vietnamese comes first. */
export function translations(parsed: readonly Parsed[]): Finding[] {
  return parsed.flatMap((item): Finding[] => {
    const { file } = item;
    if (!isEntryFile(file) || file.lang !== 'vi') return [];
    const english = parsed.find(({ collection, id, file: other }) => collection === item.collection && id === item.id && isEntryFile(other) && other.lang === 'en');
    if (!english) {
      return [warning(file.file, say('Chưa có bản tiếng Anh.', 'There is no English yet.'))];
    }
    const state = translationState(
      english.data['translation'] as TranslationStamp | undefined,
      sections(item.data as unknown as FrontWords, file.body, { legal: file.kind === 'policy' }),
    );
    switch (state.state) {
      case 'not-compared':
        return [warning(english.file.file, say('Bản tiếng Anh chưa có dấu đối chiếu; so lại rồi chạy npm run translate:stamp.', 'The English has no stamp; compare it, then run npm run translate:stamp.'))];
      case 'stale':
        return [
          warning(
            english.file.file,
            say(
              `Bản tiếng Việt đã đổi ở: ${state.changed.join(', ')}; sửa bản tiếng Anh rồi chạy npm run translate:stamp.`,
              `The Vietnamese changed in: ${state.changed.join(', ')}; mend the English, then run npm run translate:stamp.`,
            ),
          ),
        ];
      case 'missing':
      case 'current':
        return [];
    }
  });
}

const warning = (file: string, message: string): Finding => ({ file, message, severity: 'warning' });
