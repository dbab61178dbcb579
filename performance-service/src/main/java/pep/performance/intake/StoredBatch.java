package pep.performance.intake;

import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * A batch as it is stored.
 *
 * @param released codes of partners whose lines were held here and have been counted since
 * @param releases how often lines were released from here
 */
record StoredBatch(
    String id,
    String intakeId,
    BatchKind kind,
    int partition,
    long sequence,
    long number,
    long fingerprint,
    String currency,
    Set<String> held,
    Set<String> released,
    long releases,
    boolean voided,
    Binary packed) {

  static StoredBatch of(Document document) {
    return new StoredBatch(
        document.getString("_id"),
        document.getString("intakeId"),
        BatchKind.valueOf(document.getString("kind")),
        document.getInteger("partition"),
        document.getLong("sequence"),
        document.getLong("number"),
        document.getLong("fingerprint"),
        document.getString("currency"),
        Set.copyOf(document.getList("held", String.class, List.of())),
        Set.copyOf(document.getList("released", String.class, List.of())),
        document.get("releases", 0L),
        document.getBoolean("voided", false),
        document.get("packed", Binary.class));
  }

  List<LineDecision> decisions() {
    return PackedLines.unpack(packed.getData());
  }
}
