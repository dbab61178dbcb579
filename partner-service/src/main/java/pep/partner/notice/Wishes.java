package pep.partner.notice;

import com.mongodb.client.model.Filters;
import org.springframework.stereotype.Repository;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Tenant;

/** What people wish to be told by mail; nothing until they say so. */
@Repository
public class Wishes {

  private final TenantRecords<NoticeWishes> records;

  Wishes(RecordCollections collections) {
    this.records =
        collections.of(RecordKind.of(NoticeWishes.class, "notice.wishes", NoticeWishes::userId));
  }

  public NoticeWishes of(Tenant tenant, String userId) {
    return records.find(tenant, userId).orElseGet(() -> NoticeWishes.none(userId));
  }

  public NoticeWishes set(Tenant tenant, NoticeWishes wishes) {
    if (!records.insert(tenant, wishes)) {
      records.writes(tenant).replace(wishes, Filters.empty()).send();
    }
    return wishes;
  }
}
