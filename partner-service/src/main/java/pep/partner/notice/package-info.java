/** What people are told about what concerns them: where they work, and by mail as they wish. */
@NullMarked
package pep.partner.notice;

import org.jspecify.annotations.NullMarked;
