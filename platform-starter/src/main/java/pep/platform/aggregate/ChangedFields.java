package pep.platform.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;

/** The names of what a change touches, down to the parts of parts: {@code address.city}. */
final class ChangedFields {

  private ChangedFields() {}

  /**
   * @param before the former values
   * @param changes the new ones of what changed
   * @return empty where the names of the changes say it all: no part of a field stayed
   */
  static List<String> of(Document before, Document changes) {
    List<String> fields = new ArrayList<>();
    boolean inParts = false;
    for (String field : changes.keySet()) {
      fields.add(field);
      if (before.get(field) instanceof Document then && changes.get(field) instanceof Document now) {
        inParts = true;
        parts(field, then, now, fields);
      }
    }
    return inParts ? fields : List.of();
  }

  private static void parts(String path, Document then, Document now, List<String> fields) {
    Set<String> names = new TreeSet<>(then.keySet());
    names.addAll(now.keySet());
    for (String name : names) {
      if (!Objects.equals(then.get(name), now.get(name))) {
        String part = path + "." + name;
        fields.add(part);
        if (then.get(name) instanceof Document deeper && now.get(name) instanceof Document same) {
          parts(part, deeper, same, fields);
        }
      }
    }
  }
}
