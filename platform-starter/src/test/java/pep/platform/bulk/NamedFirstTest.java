package pep.platform.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pep.platform.bulk.RowReading.ReadRow;
import pep.platform.bulk.file.Row;
import tools.jackson.databind.json.JsonMapper;

class NamedFirstTest {

  private static final RowForm<Node> FORM =
      new RowForm<>(Node.class, Validation.buildDefaultValidatorFactory().getValidator());

  record Node(@RowKey String code) {}

  @Test
  void aRowWaitsForWhatItNamesWhereverThatStands() {
    assertThat(order("c<b", "b<a", "x<stored", "a", "y<a"))
        .containsExactly("a", "b", "c", "y", "x");
  }

  @Test
  void rowsAboutTheSameKeepTheirOrder() {
    assertThat(order("b<a 1", "b 2", "c<b", "a")).containsExactly("a", "b", "b", "c");
    assertThat(numbers("b<a 1", "b 2", "c<b", "a")).containsExactly(4L, 1L, 2L, 3L);
  }

  @Test
  void whatNamesEachOtherOrItselfIsHandedOutAllTheSame() {
    assertThat(order("a<b", "b<a", "c<c", "d<b")).containsExactlyInAnyOrder("a", "b", "c", "d");
  }

  @Test
  void whatWaitsIsBounded() {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      rows.add("row-%03d<last".formatted(i));
    }
    rows.add("last");
    assertThat(order(500, rows).indexOf("last")).isBetween(50, 100);
    assertThat(order(10_000, rows).indexOf("last")).isZero();
  }

  @Test
  void ofAnyOrderEachRowComesOnceAndAfterItsParent() {
    for (long seed = 1; seed <= 300; seed++) {
      Random random = new Random(seed);
      List<String> rows = new ArrayList<>();
      int size = 1 + random.nextInt(60);
      for (int i = 0; i < size; i++) {
        rows.add(i == 0 || random.nextInt(4) == 0 ? "n" + i : "n" + i + "<n" + random.nextInt(i));
      }
      Collections.shuffle(rows, random);
      List<String> came = order(Long.MAX_VALUE, rows);
      assertThat(came).as("seed %d", seed).hasSize(size).doesNotHaveDuplicates();
      Set<String> before = new HashSet<>();
      for (String code : came) {
        rows.stream()
            .filter(row -> row.startsWith(code + "<"))
            .forEach(row -> assertThat(before).contains(row.substring(row.indexOf('<') + 1)));
        before.add(code);
      }
    }
  }

  private static List<String> order(String... rows) {
    return order(Long.MAX_VALUE, List.of(rows));
  }

  private static List<String> order(long most, List<String> rows) {
    return taken(most, rows).stream().map(each -> each.sent().key()).toList();
  }

  private static List<Long> numbers(String... rows) {
    return taken(Long.MAX_VALUE, List.of(rows)).stream().map(ReadRow::number).toList();
  }

  private static List<ReadRow.Sound<Node>> taken(long most, List<String> rows) {
    List<ReadRow<Node>> read = new ArrayList<>();
    for (String each : rows) {
      read.add(row(read.size() + 1, each));
    }
    List<ReadRow.Sound<Node>> taken = new ArrayList<>();
    new NamedFirst<>(read.iterator(), most)
        .forEachRemaining(row -> taken.add((ReadRow.Sound<Node>) row));
    return taken;
  }

  /** Such as {@code child<parent}. */
  private static ReadRow<Node> row(long number, String text) {
    List<String> parts = Arrays.asList(text.split(" ")[0].split("<"));
    Node node = new Node(parts.getFirst());
    return new ReadRow.Sound<>(
        new Row.OfLine(number, number, text, JsonMapper.shared()),
        parts.subList(1, parts.size()),
        new SentRow<>(node.code(), node, Set.of("code"), FORM));
  }
}
