package pep.partner.notice;

import java.util.List;
import pep.platform.tenancy.Tenant;

/** Another place than people's own inboxes at which a vendor has something told. */
public interface NoticeChannel {

  /**
   * Takes what one happening is told by; bears repetition.
   *
   * @param happening what happened, by an id of its own
   * @param link where more stands, below the portal's origin
   */
  void take(Tenant tenant, NoticeKind kind, String happening, List<String> values, String link);
}
