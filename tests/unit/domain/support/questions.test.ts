import { describe, expect, it } from 'vitest';
import { QUESTIONS, questionsFor } from '../../../../src/domain/support/questions.ts';
import { amount, criterion, rules } from '../../support/rules.ts';

describe('the questions', () => {
  const machinery = rules({
    criteria: [criterion(), criterion({ id: 'may', aspect: 'equipment', is: ['new-machine'] })],
    amounts: [amount({ when: { equipment: ['new-machine'] } })],
  });
  const fair = rules({ activities: ['fair'], criteria: [criterion()] });

  it('are seven at most', () => {
    expect(QUESTIONS).toHaveLength(7);
  });

  it('are those that a programme wanted would answer differently for', () => {
    expect(questionsFor([machinery, fair], { needs: ['machinery'] })).toEqual([
      'needs',
      'applicant',
      'equipment',
      'cost',
    ]);
    expect(questionsFor([machinery, fair], { needs: ['fair'] })).toEqual(['needs', 'applicant']);
  });

  it('leave out the cost where no amount can be reckoned', () => {
    const unknown = rules({ criteria: [criterion()], amounts: [amount({ missing: true })] });
    expect(questionsFor([unknown], {})).toEqual(['needs', 'applicant']);
    expect(questionsFor([machinery], { needs: ['machinery'], equipment: 'used-machine' })).not.toContain('cost');
  });
});
