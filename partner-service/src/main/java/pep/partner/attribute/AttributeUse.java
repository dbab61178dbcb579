package pep.partner.attribute;

import java.util.List;
import pep.platform.tenancy.Tenant;

/** Something that depends on attributes; each feature tells of its own. */
public interface AttributeUse {

  /** What of it a change would touch; nothing that it would not. */
  List<Touched> touchedBy(Tenant tenant, AttributeChange change);
}
