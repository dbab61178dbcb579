package pep.performance.salesalias;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Some aliases of one kind, as lines look them up: that of a line's own source goes first. */
public final class AliasTable {

  public static final AliasTable EMPTY = new AliasTable(Map.of());

  private final Map<Key, String> codes;

  private AliasTable(Map<Key, String> codes) {
    this.codes = codes;
  }

  private record Key(@Nullable String source, String folded) {}

  static AliasTable of(Collection<SalesAlias> aliases) {
    Map<Key, String> codes = new HashMap<>();
    for (SalesAlias each : aliases) {
      codes.put(new Key(each.source(), folded(each.alias())), each.code());
    }
    return new AliasTable(codes);
  }

  /** The code that a name of a source means; null where it is no alias. */
  public @Nullable String code(String source, String name) {
    if (codes.isEmpty()) {
      return null;
    }
    String folded = folded(name);
    String own = codes.get(new Key(source, folded));
    return own == null ? codes.get(new Key(null, folded)) : own;
  }

  /** The codes that are meant by any of them. */
  public Collection<String> codes() {
    return codes.values();
  }

  /** These and others; where both say something, the others do. */
  public AliasTable and(AliasTable others) {
    if (others.codes.isEmpty()) {
      return this;
    }
    Map<Key, String> all = new HashMap<>(codes);
    all.putAll(others.codes);
    return new AliasTable(all);
  }

  /** A name without what people and systems write differently: its case and its width. */
  static String folded(String name) {
    return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
