package pep.partner.profile;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import pep.platform.schema.Migration;

/** What the stored partners need before this version of the service works with them. */
final class PartnerMigrations {

  private PartnerMigrations() {}

  /**
   * When each partner came into business, told by its history; for one that was taken over, when it
   * accepted the agreement.
   */
  static Migration activations() {
    return Migration.of(
        "2026-11-28-partners-activated",
        database -> {
          var partners = database.getCollection("partners");
          for (Document each :
              database
                  .getCollection("partners.history")
                  .find(Filters.eq("changes.status", PartnerStatus.ACTIVE.name()))
                  .sort(Sorts.ascending("version"))) {
            Object agreed = each.get("changes", Document.class).get("agreementAcceptedAt");
            partners.updateOne(
                Filters.and(
                    Filters.eq("_id", each.getString("subject")),
                    Filters.exists("activatedAt", false)),
                Updates.set("activatedAt", agreed == null ? each.get("at") : agreed));
          }
        });
  }

  /** Codes are unique; lists are filtered by status and country and sorted by code or age. */
  static Migration indexes() {
    return Migration.of(
        "2026-11-24-partners",
        database -> {
          var partners = database.getCollection("partners");
          partners.createIndex(
              Indexes.ascending("vendorId", "code"), new IndexOptions().name("code").unique(true));
          partners.createIndex(Indexes.ascending("vendorId", "status", "code"));
          partners.createIndex(Indexes.ascending("vendorId", "profile.country", "code"));
          partners.createIndex(Indexes.ascending("vendorId", "createdAt"));
        });
  }
}
