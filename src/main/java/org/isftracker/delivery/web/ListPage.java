package org.isftracker.delivery.web;

import java.util.List;

import org.isftracker.delivery.Attachment;
import org.isftracker.delivery.MailingListView;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a mailing list needs around it, and the other text after a conflict.
 */
record ListPage(String action, @Nullable MailingListView list, @Nullable MailingListView theirs) {

	static ListPage first() {
		return new ListPage("/briefings/mailing", null, null);
	}

	static ListPage of(MailingListView list) {
		return new ListPage("/briefings/mailing/" + list.id(), list, null);
	}

	ListPage inConflict() {
		return new ListPage(action, list, list);
	}

	public List<Attachment> attachments() {
		return List.of(Attachment.values());
	}

}
