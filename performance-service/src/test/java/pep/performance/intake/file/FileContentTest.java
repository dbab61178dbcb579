package pep.performance.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pep.performance.Seeded;
import pep.performance.intake.line.Column;
import pep.performance.intake.reading.Lines;

class FileContentTest {

  @Test
  void countsTheLinesThatTwoFilesShareInWhateverOrder() {
    Seeded.runs(
        50,
        random -> {
          List<Integer> one = quantities(random);
          List<Integer> other = quantities(random);
          assertThat(content(one).shared(content(other).packed())).isEqualTo(shared(one, other));
        });
  }

  @Test
  void leavesOutLinesWithANumberOfTheirOwn() {
    FileContent content = new FileContent();
    content.add(Lines.sale(1, "1", "1").put(Column.EXTERNAL_ID, "A-1"));
    assertThat(content.lines()).isZero();
  }

  @Test
  void takesOneLineThatRepeatsForNoRepeat() {
    assertThat(content(List.of(1)).isLargely(1)).isFalse();
    assertThat(content(List.of(1, 2, 3)).isLargely(2)).isTrue();
    assertThat(content(List.of(1, 2, 3, 4, 5)).isLargely(2)).isFalse();
  }

  private static List<Integer> quantities(Random random) {
    List<Integer> quantities = new ArrayList<>();
    for (int i = random.nextInt(1, 900); i > 0; i--) {
      quantities.add(random.nextInt(1, 400));
    }
    Collections.shuffle(quantities, random);
    return quantities;
  }

  private static FileContent content(List<Integer> quantities) {
    FileContent content = new FileContent();
    for (int i = 0; i < quantities.size(); i++) {
      content.add(Lines.sale(i + 1, String.valueOf(quantities.get(i)), "1.00"));
    }
    return content;
  }

  private static int shared(List<Integer> one, List<Integer> other) {
    Map<Integer, Integer> left = new HashMap<>();
    other.forEach(each -> left.merge(each, 1, Integer::sum));
    int shared = 0;
    for (Integer each : one) {
      if (left.getOrDefault(each, 0) > 0) {
        left.merge(each, -1, Integer::sum);
        shared++;
      }
    }
    return shared;
  }
}
