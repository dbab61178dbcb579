package pep.benchmarks.imports;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;

/** Files of rows as vendors send them, as CSV. */
final class SampleRows {

  private static final List<String> COUNTRIES = List.of("DE", "FR", "GB", "US", "JP");

  /** Places around which outlets stand, and how far around: degrees. */
  private static final int TOWNS = 300;

  private static final double TOWN = 0.4;

  private SampleRows() {}

  static String partners(String prefix, int rows, Random random) {
    return file(
        "code,name,type,country,verticals,agreementAcceptedOn,contacts",
        rows,
        i ->
            "%s-%d,Partner %d,reseller,%s,retail|health,2026-01-%02d,Ada %d:ada%d@example.org"
                .formatted(
                    prefix,
                    i,
                    i,
                    COUNTRIES.get(random.nextInt(COUNTRIES.size())),
                    1 + random.nextInt(28),
                    i,
                    i));
  }

  static String products(int rows) {
    return file(
        "code,name,productLine,lifecycle",
        rows,
        i -> "%s,Product %d,line-%d,active".formatted(productCode(i), i, i % 50));
  }

  static String prices(int rows, Random random) {
    return file(
        "productCode,listPrice,floorPrice,volumeBreaks",
        rows,
        i ->
            "%s,%d.%02d,5.00,10:5%%|100:9%%"
                .formatted(productCode(i), 10 + random.nextInt(1000), random.nextInt(100)));
  }

  /** Outlets in towns, near each other in the file as in a list that is sorted by place. */
  static String outlets(String prefix, int rows, int partners, Random random) {
    double[] latitudes = random.doubles(TOWNS, 30, 48).sorted().toArray();
    double[] longitudes = random.doubles(TOWNS, -120, -75).toArray();
    return file(
        "code,name,partner,country,postalCode,latitude,longitude,radius,radiusUnit",
        rows,
        i -> {
          int town = (int) ((long) i * TOWNS / rows);
          return String.format(
              Locale.ROOT,
              "%s-%d,Outlet %d,%s,US,%05d,%.5f,%.5f,%d,mi",
              prefix,
              i,
              i,
              partnerCode(random.nextInt(partners)),
              10_000 + town,
              latitudes[town] + (random.nextDouble() - 0.5) * TOWN,
              longitudes[town] + (random.nextDouble() - 0.5) * TOWN,
              1 + random.nextInt(5));
        });
  }

  static String partnerCode(int number) {
    return "P-" + number;
  }

  private static String productCode(int number) {
    return "T-" + number;
  }

  private static String file(String header, int rows, IntFunction<String> row) {
    StringBuilder file = new StringBuilder(header).append('\n');
    for (int i = 0; i < rows; i++) {
      file.append(row.apply(i)).append('\n');
    }
    return file.toString();
  }
}
