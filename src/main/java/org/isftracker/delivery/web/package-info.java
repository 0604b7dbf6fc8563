@NullMarked
package org.isftracker.delivery.web;

import org.jspecify.annotations.NullMarked;
