package pep.platform.outbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;

/**
 * Documents of one collection that are told of together.
 *
 * @param collection its name
 * @param documents each with its place and its outbox
 */
record OutboxGroup(String collection, List<Document> documents) {

  static boolean isHistory(Document entry) {
    return entry.getBoolean("history", false);
  }

  static List<Document> entries(Document document) {
    return document.getList("outbox", Document.class);
  }

  /** What is to be published of a document, in its order. */
  static List<Document> events(Document document) {
    return entries(document).stream().filter(entry -> !isHistory(entry)).toList();
  }

  /**
   * What is done with, by the place of its document: history, which is kept and not published, and
   * events up to the first that the broker did not take, so that none is told for the last time
   * before one that it follows.
   */
  Map<Document, List<String>> settled(Set<String> taken) {
    Map<Document, List<String>> settled = new LinkedHashMap<>();
    for (Document document : documents) {
      List<String> ids = new ArrayList<>();
      boolean inOrder = true;
      for (Document entry : entries(document)) {
        String id = entry.getString("id");
        inOrder &= isHistory(entry) || taken.contains(id);
        if (isHistory(entry) || inOrder) {
          ids.add(id);
        }
      }
      if (!ids.isEmpty()) {
        settled.put(OutboxDocuments.place(document), ids);
      }
    }
    return settled;
  }
}
