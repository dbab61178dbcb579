package pep.performance.intake.storing;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.intake.LineKind;
import pep.performance.intake.line.Sale;

/** The packed form of what a line says. */
final class PackedSale {

  private PackedSale() {}

  static void write(DataOutputStream out, Sale sale) throws IOException {
    out.writeUTF(sale.id());
    out.writeUTF(sale.source());
    writeText(out, sale.externalId());
    out.writeUTF(sale.partnerCode());
    out.writeUTF(sale.productCode());
    out.writeLong(sale.quantity().unscaledValue().longValueExact());
    out.writeByte(sale.quantity().scale());
    out.writeLong(sale.amount().getAmountMinorLong());
    out.writeLong(sale.soldAt().getEpochSecond());
    out.writeInt(sale.soldAt().getNano());
    out.writeUTF(sale.kind().name());
    writeText(out, sale.returns());
    writeText(out, sale.reverses());
  }

  static Sale read(DataInputStream in, long number, CurrencyUnit currency) throws IOException {
    return new Sale(
        number,
        in.readUTF(),
        in.readUTF(),
        readText(in),
        in.readUTF(),
        in.readUTF(),
        BigDecimal.valueOf(in.readLong(), in.readByte()),
        Money.ofMinor(currency, in.readLong()),
        Instant.ofEpochSecond(in.readLong(), in.readInt()),
        LineKind.valueOf(in.readUTF()),
        readText(in),
        readText(in));
  }

  static void writeText(DataOutputStream out, @Nullable String text) throws IOException {
    out.writeBoolean(text != null);
    if (text != null) {
      out.writeUTF(text);
    }
  }

  static @Nullable String readText(DataInputStream in) throws IOException {
    return in.readBoolean() ? in.readUTF() : null;
  }
}
