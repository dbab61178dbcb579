package pep.platform.records;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import pep.platform.tenancy.Tenant;

/** The documents of one kind of record: their ids and their fields. */
final class RecordDocuments<T extends Record> {

  private final RecordKind<T> kind;
  private final RecordForm<T> form;
  private final Set<String> fields;

  RecordDocuments(RecordKind<T> kind) {
    this.kind = kind;
    this.form = RecordForm.of(kind.type());
    this.fields = new LinkedHashSet<>(form.fields());
    fields.add(RecordForm.CURRENCY);
    fields.remove(RecordKind.ID);
  }

  /** Those of its components, the currency and not the id among them. */
  Set<String> fields() {
    return fields;
  }

  String id(Tenant tenant, String key) {
    return kind.key() == null ? key : tenant.vendorId() + "/" + key;
  }

  String key(T record) {
    Function<T, String> key = kind.key();
    return key == null ? form.write(record).getString(RecordKind.ID) : key.apply(record);
  }

  T read(Document document) {
    return form.read(document);
  }

  Document whole(Tenant tenant, T record) {
    Document document = form.write(record);
    if (kind.key() != null) {
      document.put(RecordKind.ID, id(tenant, kind.key().apply(record)));
    }
    return document;
  }

  Document withoutId(T record) {
    Document state = form.write(record);
    state.remove(RecordKind.ID);
    return state;
  }

  /** Sets every component, and leaves no field behind of one that is null. */
  Document replacement(T record) {
    Document state = form.write(record);
    Document set = new Document();
    for (String field : fields) {
      Object value = state.get(field);
      set.put(field, value == null ? "$$REMOVE" : new Document("$literal", value));
    }
    return set;
  }
}
