package pep.performance.intake.storing;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import pep.performance.intake.line.Attribution;
import pep.performance.intake.line.Column;
import pep.performance.intake.line.LineDecision;
import pep.performance.intake.line.LineReason;
import pep.performance.intake.line.Outcome;
import pep.performance.intake.line.ReasonCode;
import pep.performance.intake.line.Sale;

/**
 * The stored form of a batch's decisions: all lines of it in one compressed value, about a tenth of
 * what a document for each would take. The first byte tells the version of the form.
 */
public final class PackedLines {

  private static final int VERSION = 5;

  /** Without the territory. */
  private static final int FIRST = 1;

  /** Without the codes that a line counts under, where it names others. */
  private static final int FOURTH = 4;

  /** Without what a recorded line says, and what a refused one said. */
  private static final int THIRD = 3;

  /** With one territory, or none. */
  private static final int SECOND = 2;

  /** Bytes handed to the compression at once: each call to it is dear, and values are small. */
  private static final int CHUNK = 1 << 14;

  private PackedLines() {}

  public static byte[] pack(CurrencyUnit currency, List<LineDecision> decisions) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(decisions.size() * 24 + 64);
    bytes.write(VERSION);
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new DeflaterOutputStream(bytes, deflater, CHUNK), CHUNK))) {
      out.writeUTF(currency.getCode());
      out.writeInt(decisions.size());
      for (LineDecision decision : decisions) {
        write(out, decision);
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  /**
   * @throws IllegalArgumentException if the bytes are of a form that this version cannot read
   */
  public static List<LineDecision> unpack(byte[] packed) {
    if (packed.length == 0 || packed[0] < FIRST || packed[0] > VERSION) {
      throw new IllegalArgumentException("packed lines of an unknown form");
    }
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(
                new InflaterInputStream(new ByteArrayInputStream(packed, 1, packed.length - 1)),
                CHUNK))) {
      CurrencyUnit currency = CurrencyUnit.of(in.readUTF());
      int size = in.readInt();
      List<LineDecision> decisions = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        decisions.add(read(in, currency, packed[0]));
      }
      return decisions;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void write(DataOutputStream out, LineDecision decision) throws IOException {
    out.writeLong(decision.number());
    out.writeUTF(decision.outcome().name());
    out.writeByte(decision.reasons().size());
    for (LineReason reason : decision.reasons()) {
      out.writeUTF(reason.code().name());
      Column column = reason.column();
      PackedSale.writeText(out, column == null ? null : column.name());
      PackedSale.writeText(out, reason.value());
      PackedSale.writeText(out, reason.recorded());
    }
    Sale sale = decision.sale();
    if (sale != null) {
      PackedSale.write(out, sale);
    } else {
      writeSent(out, decision.sent());
    }
    Attribution attribution = decision.attribution();
    if (attribution != null && sale != null) {
      out.writeUTF(attribution.partnerId());
      PackedSale.writeText(out, otherThan(sale.partnerCode(), attribution.partnerCode()));
      PackedSale.writeText(out, otherThan(sale.productCode(), attribution.productCode()));
      PackedSale.writeText(out, attribution.country());
      out.writeByte(attribution.territories().size());
      for (String territory : attribution.territories()) {
        out.writeUTF(territory);
      }
      PackedSale.writeText(out, attribution.productLine());
    }
  }

  private static LineDecision read(DataInputStream in, CurrencyUnit currency, int version)
      throws IOException {
    long number = in.readLong();
    Outcome outcome = Outcome.valueOf(in.readUTF());
    int count = in.readByte();
    List<LineReason> reasons = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      ReasonCode code = ReasonCode.valueOf(in.readUTF());
      String column = PackedSale.readText(in);
      reasons.add(
          new LineReason(
              code,
              column == null ? null : Column.valueOf(column),
              PackedSale.readText(in),
              version > THIRD ? PackedSale.readText(in) : null));
    }
    Sale sale = outcome == Outcome.REFUSED ? null : PackedSale.read(in, number, currency);
    Attribution attribution =
        sale != null && outcome == Outcome.ACCEPTED ? readAttribution(in, sale, version) : null;
    Map<Column, String> sent = sale == null && version > THIRD ? readSent(in) : Map.of();
    return new LineDecision(number, outcome, sale, attribution, sent, reasons);
  }

  private static Attribution readAttribution(DataInputStream in, Sale sale, int version)
      throws IOException {
    String partnerId = in.readUTF();
    String partnerCode = version > FOURTH ? PackedSale.readText(in) : null;
    String productCode = version > FOURTH ? PackedSale.readText(in) : null;
    return new Attribution(
        partnerId,
        partnerCode == null ? sale.partnerCode() : partnerCode,
        PackedSale.readText(in),
        readTerritories(in, version),
        productCode == null ? sale.productCode() : productCode,
        PackedSale.readText(in));
  }

  private static @Nullable String otherThan(String named, String counted) {
    return named.equals(counted) ? null : counted;
  }

  private static void writeSent(DataOutputStream out, Map<Column, String> sent) throws IOException {
    out.writeByte(sent.size());
    for (Map.Entry<Column, String> cell : sent.entrySet()) {
      out.writeUTF(cell.getKey().name());
      out.writeUTF(cell.getValue());
    }
  }

  private static Map<Column, String> readSent(DataInputStream in) throws IOException {
    Map<Column, String> sent = new EnumMap<>(Column.class);
    for (int left = in.readByte(); left > 0; left--) {
      sent.put(Column.valueOf(in.readUTF()), in.readUTF());
    }
    return sent;
  }

  private static List<String> readTerritories(DataInputStream in, int version) throws IOException {
    if (version == FIRST) {
      return List.of();
    }
    if (version == SECOND) {
      String only = PackedSale.readText(in);
      return only == null ? List.of() : List.of(only);
    }
    int size = in.readUnsignedByte();
    List<String> codes = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      codes.add(in.readUTF());
    }
    return codes;
  }
}
