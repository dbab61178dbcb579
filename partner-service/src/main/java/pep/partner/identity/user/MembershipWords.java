package pep.partner.identity.user;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.mapping.event.BeforeSaveCallback;
import org.springframework.stereotype.Component;
import pep.platform.schema.Migration;
import pep.platform.search.SearchWords;

/**
 * Keeps beside each membership the words by which its vendor searches it: another vendor may know
 * the same person by another name.
 */
@Component
public class MembershipWords implements BeforeSaveCallback<User> {

  @Override
  public User onBeforeSave(User user, Document stored, String collection) {
    add(stored);
    return user;
  }

  private static void add(Document user) {
    for (Document each : user.getList("memberships", Document.class, List.of())) {
      each.put(
          SearchWords.FIELD,
          SearchWords.of(List.of(user.getString("email"), each.getString("name"))));
    }
  }

  /** The words of the users that were stored before there were any. */
  public static Migration ofStored() {
    return Migration.of(
        "2026-11-29-users-words",
        database -> {
          var users = database.getCollection("users");
          for (Document user : users.find()) {
            add(user);
            users.updateOne(
                Filters.and(
                    Filters.eq("_id", user.get("_id")), Filters.eq("version", user.get("version"))),
                Updates.set("memberships", user.get("memberships")));
          }
        });
  }
}
