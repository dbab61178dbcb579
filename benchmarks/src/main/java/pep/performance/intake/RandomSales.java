package pep.performance.intake;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/** A file of sales as a distributor sends it: few partners sell most, some lines are returns. */
final class RandomSales {

  static final int PARTNERS = 500;
  private static final int PRODUCTS = 4_000;
  private static final int DAYS = 365;

  private RandomSales() {}

  static String partnerCode(int number) {
    return "P" + (10_000 + number);
  }

  /** Writes the header and so many lines, the oldest first. */
  static void write(Path file, int lines, LocalDate lastDay, Random random) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("externalId,partnerCode,productCode,quantity,unitPrice,currency,soldAt\n");
      for (int i = 0; i < lines; i++) {
        LocalDate day = lastDay.minusDays(DAYS - (long) i * DAYS / lines);
        int partner = (int) (PARTNERS * Math.pow(random.nextDouble(), 3));
        int quantity = (1 + random.nextInt(48)) * (random.nextInt(50) == 0 ? -1 : 1);
        int cents = 10 + random.nextInt(5_000);
        out.write(
            "line-%d,%s,S%d,%d,%d.%02d,GBP,%sT%02d:%02d:00Z%n"
                .formatted(
                    i,
                    partnerCode(partner),
                    20_000 + random.nextInt(PRODUCTS),
                    quantity,
                    cents / 100,
                    cents % 100,
                    day,
                    8 + random.nextInt(10),
                    random.nextInt(60)));
      }
    }
  }
}
