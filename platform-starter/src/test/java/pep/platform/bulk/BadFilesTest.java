package pep.platform.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import pep.platform.bulk.file.CellForms;
import pep.platform.bulk.file.CsvRows;
import pep.platform.bulk.file.ImportTooLarge;
import pep.platform.bulk.file.Row;
import pep.platform.bulk.file.RowColumns;
import pep.platform.bulk.file.SentBytes;
import pep.platform.bulk.file.SentText;
import pep.platform.bulk.file.TextLines;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import tools.jackson.databind.json.JsonMapper;

/** Files that are sent in earnest and are not what they should be. */
class BadFilesTest {

  private record Named(@Nullable String code, @Nullable String name) {}

  private static final long LONG = 64L << 20;

  @Test
  void aThousandColumnsAreRefusedInOneSentence() {
    String header =
        IntStream.range(0, 1000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
    assertThat(errors(header + "\n")).singleElement().returns("too-many-columns", FieldError::code);
  }

  @Test
  void aHeaderInAnotherLanguageIsToldTheColumnsThatThereAre() {
    List<FieldError> errors = errors("Kürzel;Bezeichnung\nA;Ada\n");
    assertThat(errors).extracting(FieldError::field).containsExactly("Kürzel", "Bezeichnung");
    assertThat(errors)
        .allSatisfy(
            error -> {
              assertThat(error.code()).isEqualTo("unknown-column");
              assertThat(error.cure()).isEqualTo("Use these columns: code, name.");
            });
  }

  @Test
  void aRowWhereTheHeaderShouldBeIsNoHeader() {
    assertThat(errors("A-1,Ada\nA-2,Bo\n"))
        .extracting(FieldError::code)
        .containsOnly("unknown-column");
  }

  @Test
  void formulasAreTextAndNeverRun() {
    assertThat(read("code,name\n=1+1,\"=HYPERLINK(\"\"x\"\",\"\"y\"\")\"\n"))
        .singleElement()
        .extracting(row -> ((Row.OfCells) row).cells().path("name").asString())
        .isEqualTo("=HYPERLINK(\"x\",\"y\")");
  }

  @Test
  void lineEndsMayBeMixed() {
    List<Row> rows = read("code,name\r\n1,Ada\n2,Bo\r3,Cy\r\n");
    assertThat(rows).extracting(Row::line).containsExactly(2L, 3L, 4L);
    assertThat(rows).hasOnlyElementsOfType(Row.OfCells.class);
  }

  @Test
  void aLineWithoutEndBreaksItsOwnRowAndIsNotHeld() {
    InputStream sent =
        new SequenceInputStream(
            new SequenceInputStream(bytes("code,name\n1,"), new Repeated('x', LONG)),
            bytes("\n2,Bo\n"));
    List<Row> rows = read(sent);
    assertThat(rows.getFirst())
        .asInstanceOf(InstanceOfAssertFactories.type(Row.Broken.class))
        .extracting(Row.Broken::sent)
        .satisfies(kept -> assertThat(kept.length()).isLessThan(1000));
    assertThat(rows.getLast().columns()).containsExactlyInAnyOrder("code", "name");
  }

  @Test
  void aFileThatSaysThatItIsTooLargeIsRefusedBeforeItIsRead() {
    HttpServletRequest request =
        new MockHttpServletRequest() {
          @Override
          public long getContentLengthLong() {
            return 2L << 30;
          }

          @Override
          public ServletInputStream getInputStream() {
            throw new AssertionError("it was read");
          }
        };
    assertThatThrownBy(() -> SentBytes.of(request))
        .isInstanceOfSatisfying(
            ImportTooLarge.class, refused -> assertThat(refused.problem().status()).isEqualTo(413));
  }

  @Test
  void aFileThatDoesNotSayHowLargeItIsIsRefusedWhereItIsTooLarge() {
    InputStream sent = SentBytes.bounded(new Repeated('\n', LONG), LONG - 1);
    assertThatThrownBy(() -> sent.skipNBytes(LONG)).isInstanceOf(ImportTooLarge.class);
    assertThatCode(() -> SentBytes.bounded(new Repeated('x', 3), 3).readAllBytes())
        .doesNotThrowAnyException();
  }

  private static List<FieldError> errors(String csv) {
    List<FieldError> errors = new ArrayList<>();
    assertThatThrownBy(() -> read(csv))
        .isInstanceOfSatisfying(InvalidInput.class, refused -> errors.addAll(refused.errors()));
    return errors;
  }

  private static List<Row> read(String csv) {
    return read(bytes(csv));
  }

  private static List<Row> read(InputStream sent) {
    try {
      TextLines lines = SentText.open(SentText.plain(sent), null);
      List<Row> rows = new ArrayList<>();
      CsvRows.open(lines, RowColumns.of(Named.class), CellForms.PLAIN, JsonMapper.builder().build())
          .rows()
          .forEachRemaining(rows::add);
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same byte so many times. */
  private static final class Repeated extends InputStream {

    private final int value;
    private long left;

    Repeated(int value, long times) {
      this.value = value;
      this.left = times;
    }

    @Override
    public int read() {
      return left-- > 0 ? value : -1;
    }
  }
}
