package pep.platform.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.mock.http.MockHttpOutputMessage;
import pep.platform.listing.Batches;
import pep.platform.listing.Page;
import pep.platform.money.MoneyJson;
import tools.jackson.databind.json.JsonMapper;

/** Read by a reader that has nothing in common with the writer. */
class ParquetExportTest {

  record Place(String city, @Nullable Place within) {}

  record Figure(
      String name,
      Place place,
      List<String> lines,
      boolean active,
      int sales,
      @Nullable Long returns,
      @Nullable BigDecimal share,
      double score,
      Money revenue,
      @Nullable LocalDate day,
      @Nullable Instant at) {}

  private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new MoneyJson()).build();

  private static final Figure WHOLE =
      new Figure(
          "=Ærø",
          new Place("Paris", new Place("France", null)),
          List.of("a", "b"),
          true,
          7,
          9_007_199_254_740_993L,
          new BigDecimal("-0.00000000005"),
          0.1,
          Money.parse("EUR -999999999999999.99"),
          LocalDate.of(1969, 12, 31),
          Instant.parse("2026-03-01T10:00:00.123456Z"));

  private static final Figure SPARSE =
      new Figure(
          "",
          new Place("Rome", null),
          List.of(),
          false,
          0,
          null,
          null,
          -1.5,
          Money.parse("JPY 5"),
          null,
          null);

  @Test
  void eachValueComesBackAsWhatItIs() throws IOException {
    try (ParquetFileReader file = read(written(batch -> batch.accept(List.of(WHOLE, SPARSE))));
        RowReader row = file.rowReader()) {
      row.next();
      assertThat(row.getString("name")).isEqualTo("=Ærø");
      assertThat(row.getString("place_city")).isEqualTo("Paris");
      assertThat(row.getString("place_within")).isEqualTo("{\"city\":\"France\",\"within\":null}");
      assertThat(row.getString("lines")).isEqualTo("[\"a\",\"b\"]");
      assertThat(row.getBoolean("active")).isTrue();
      assertThat(row.getLong("sales")).isEqualTo(7);
      assertThat(row.getLong("returns")).isEqualTo(9_007_199_254_740_993L);
      assertThat(row.getDecimal("share")).isEqualByComparingTo("-0.0000000001");
      assertThat(row.getDouble("score")).isEqualTo(0.1);
      assertThat(row.getDecimal("revenue_amount")).isEqualByComparingTo("-999999999999999.99");
      assertThat(row.getString("revenue_currency")).isEqualTo("EUR");
      assertThat(row.getDate("day")).isEqualTo("1969-12-31");
      assertThat(row.getTimestamp("at")).isEqualTo("2026-03-01T10:00:00.123456Z");
      row.next();
      assertThat(row.getString("name")).isEmpty();
      assertThat(row.getBoolean("active")).isFalse();
      assertThat(List.of("returns", "share", "day", "at", "place_within")).allMatch(row::isNull);
      assertThat(row.hasNext()).isFalse();
    }
  }

  @Test
  void aListOfNothingHasItsColumns() throws IOException {
    try (ParquetFileReader file = read(written(batch -> {}));
        RowReader row = file.rowReader()) {
      assertThat(row.hasNext()).isFalse();
      assertThat(file.getFileSchema().toString()).contains("revenue_amount");
    }
  }

  @Test
  void aLongListIsWrittenInPartsInItsOrder() throws IOException {
    int many = 60_000;
    try (ParquetFileReader file = read(written(batch -> inBatches(many, batch)));
        RowReader row = file.rowReader()) {
      int read = 0;
      while (row.hasNext()) {
        row.next();
        assertThat(row.getLong("sales")).isEqualTo(read++);
      }
      assertThat(read).isEqualTo(many);
      assertThat(file.getFileMetaData().rowGroups().size()).isGreaterThan(1);
    }
  }

  @Test
  void oneThatFailsOnTheWayIsNoFile() {
    MockHttpOutputMessage message = new MockHttpOutputMessage();
    assertThatThrownBy(
            () ->
                write(
                    batch -> {
                      batch.accept(List.of(WHOLE));
                      throw new IllegalStateException("the store is gone");
                    },
                    message))
        .hasMessage("the store is gone");
    assertThatThrownBy(() -> read(message.getBodyAsBytes()).rowReader());
  }

  private static void inBatches(int many, Consumer<? super List<Figure>> batch) {
    for (int from = 0; from < many; from += 500) {
      int first = from;
      batch.accept(
          IntStream.range(first, first + 500)
              .mapToObj(
                  i ->
                      new Figure(
                          "Partner " + i * 7919,
                          new Place("Town " + i * 104_729, null),
                          List.of("line " + i),
                          true,
                          i,
                          i * 31L,
                          new BigDecimal(i),
                          i / 3.0,
                          Money.parse("EUR " + i),
                          LocalDate.EPOCH.plusDays(i),
                          Instant.EPOCH.plusSeconds(i)))
              .toList());
    }
  }

  private static byte[] written(Batches<Figure> all) throws IOException {
    MockHttpOutputMessage message = new MockHttpOutputMessage();
    write(all, message);
    return message.getBodyAsBytes();
  }

  private static void write(Batches<Figure> all, MockHttpOutputMessage message) throws IOException {
    new ParquetExport(MAPPER)
        .write(
            new Page<>(List.of(), null, null, all),
            ResolvableType.forClassWithGenerics(Page.class, Figure.class),
            MediaType.parseMediaType(Parquet.TYPE),
            message,
            null);
  }

  private static ParquetFileReader read(byte[] bytes) throws IOException {
    return ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(bytes)));
  }
}
