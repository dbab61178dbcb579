package pep.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class PdfTest {

  private static final List<Paper.Column> COLUMNS =
      List.of(Paper.Column.text("Name", 3), Paper.Column.number("Net", 1));

  @Test
  void printsTheScriptsThatItsFontHas() throws IOException {
    String printed =
        text(
            print(
                List.of(
                    List.of("Ångström Ł", "1.00"),
                    List.of("Ελλάδα", "2.00"),
                    List.of("Йод", "-3.00"))));
    assertThat(printed).contains("Statement", "Ångström Ł", "Ελλάδα", "Йод", "-3.00", "Net");
  }

  @Test
  void goesOnOverAsManyPagesAsThereAreRows() throws IOException {
    List<List<String>> many =
        IntStream.range(0, 2000).mapToObj(i -> List.of("row " + i, "1.00")).toList();
    try (PdfReader reader = new PdfReader(print(many))) {
      assertThat(reader.getNumberOfPages()).isGreaterThan(20);
      String last = new PdfTextExtractor(reader).getTextFromPage(reader.getNumberOfPages());
      assertThat(last).contains("row 1999");
    }
  }

  private static byte[] print(List<List<String>> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Paper.Table table =
        new Paper.Table(
            "Lines",
            COLUMNS,
            batch -> {
              batch.accept(rows.subList(0, rows.size() / 2));
              batch.accept(rows.subList(rows.size() / 2, rows.size()));
            });
    Pdf.write(new Paper("Statement", List.of("Partner P-1"), List.of(table)), out);
    return out.toByteArray();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PdfReader reader = new PdfReader(pdf)) {
      return new PdfTextExtractor(reader).getTextFromPage(1);
    }
  }
}
