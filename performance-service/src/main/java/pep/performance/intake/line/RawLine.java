package pep.performance.intake.line;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A line as it stands in the file: one text for each column that it has, nothing read yet. */
public final class RawLine {

  private static final int SHOWN = 1_000;

  private final long number;
  private final EnumMap<Column, String> cells = new EnumMap<>(Column.class);
  private @Nullable LineReason flaw;

  /**
   * @param number the line's place in its file, from 1, the header not counted
   */
  public RawLine(long number) {
    this.number = number;
  }

  public long number() {
    return number;
  }

  /** Puts a cell in; blanks around it are not part of the value, and a blank cell is none. */
  public RawLine put(Column column, @Nullable String value) {
    if (value != null) {
      String stripped = value.strip();
      if (stripped.isEmpty()) {
        cells.remove(column);
      } else {
        cells.put(column, stripped);
      }
    }
    return this;
  }

  public @Nullable String get(Column column) {
    return cells.get(column);
  }

  /** The cells as they stood, each cut to 1,000 characters. */
  public Map<Column, String> cells() {
    Map<Column, String> shown = new EnumMap<>(Column.class);
    cells.forEach(
        (column, cell) -> shown.put(column, cell.substring(0, Math.min(cell.length(), SHOWN))));
    return shown;
  }

  /** Marks a line that cannot be read at all, so that its place in the report is kept. */
  public RawLine flawed(LineReason reason) {
    flaw = reason;
    return this;
  }

  public @Nullable LineReason flaw() {
    return flaw;
  }

  /** What the line says, whatever its place, its source and its number there. */
  public long content() {
    long hash = 0;
    for (Column column : Column.values()) {
      if (column != Column.EXTERNAL_ID && column != Column.SOURCE) {
        String cell = cells.get(column);
        hash =
            hash * 1_099_511_628_211L + (cell == null ? 7 : 31L * cell.hashCode() + cell.length());
        hash = (hash ^ (hash >>> 29)) * 0x9E3779B97F4A7C15L;
      }
    }
    return hash ^ (hash >>> 32);
  }

  /**
   * Carries this line into a running fingerprint, by which a batch that is sent again is
   * recognised. It guards against a mistaken file, not against a forged one.
   */
  public long fingerprint(long before) {
    long hash = before * 0x9E3779B97F4A7C15L + number;
    for (Column column : Column.values()) {
      String cell = cells.get(column);
      hash = hash * 1_099_511_628_211L + (cell == null ? 7 : 31L * cell.hashCode() + cell.length());
      hash ^= hash >>> 29;
    }
    return hash;
  }
}
