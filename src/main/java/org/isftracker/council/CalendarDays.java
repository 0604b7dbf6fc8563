package org.isftracker.council;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface CalendarDays extends Repository<CalendarDay, CalendarDayId> {

	CalendarDay save(CalendarDay day);

	Optional<CalendarDay> findById(CalendarDayId id);

	List<CalendarDay> findByArchivedFalseOrderByOnDay();

}
