import { say } from '../../collections/message.ts';
import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';

/** Vietnamese text is NFC: the same word written in two ways would not be found, and would look changed. */
export function nfc(content: Content): Finding[] {
  return content.entries.flatMap((entry) =>
    entry.source.split('\n').flatMap((line, index) =>
      line === line.normalize('NFC')
        ? []
        : [
            {
              file: entry.file,
              line: index + 1,
              message: say(
                'Dòng này dùng dấu rời (Unicode tổ hợp, NFD); gõ lại bằng bộ gõ Unicode dựng sẵn.',
                'This line uses combining marks (NFD); retype it with precomposed Unicode.',
              ),
            },
          ],
    ),
  );
}
