package org.isftracker.account;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works here, for those who share out the work. */
@Service
@Transactional(readOnly = true)
public class Colleagues {

	private final People people;

	Colleagues(People people) {
		this.people = people;
	}

	/** The analysts and leads who may sign in, by name. */
	@ReadersMay
	public List<PersonName> analysts() {
		return people.analysts();
	}

}
