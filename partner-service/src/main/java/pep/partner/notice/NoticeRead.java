package pep.partner.notice;

import pep.platform.events.EventType;

/**
 * One person has read a notice, or all of them.
 *
 * @param noticeId the latest of those that were read
 */
@EventType("notice.read.v1")
public record NoticeRead(String noticeId, String userId) {}
