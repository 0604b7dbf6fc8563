@NullMarked
package org.isftracker.actor.web;

import org.jspecify.annotations.NullMarked;
