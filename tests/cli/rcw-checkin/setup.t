The lines to remind with are printed, and nothing is installed.

  $ unset RCW_ZONE RCW_HOME
  $ setup() { rcw-checkin setup "$@" | sed "s|$RCW_BIN|/BIN|"; }
  $ setup --cron
  # To install: 'crontab -e', and this line. To remove: 'crontab -e' again, and take the line out.
  */30 8-22 * * * LANG=C.UTF-8 /BIN/rcw-checkin remind
  $ setup --systemd
  # To install: save both files under their names, then
  #   systemctl --user daemon-reload
  #   systemctl --user enable --now rcw-checkin.timer
  # To be reminded while nobody is logged in: loginctl enable-linger
  # To remove: systemctl --user disable --now rcw-checkin.timer, then remove both files.
  
  # ~/.config/systemd/user/rcw-checkin.service
  [Unit]
  Description=Reminder
  
  [Service]
  Type=oneshot
  Environment="LANG=C.UTF-8"
  ExecStart="/BIN/rcw-checkin" remind
  
  # ~/.config/systemd/user/rcw-checkin.timer
  [Unit]
  Description=Reminder
  
  [Timer]
  OnCalendar=*-*-* 08..22:00/30
  Persistent=true
  
  [Install]
  WantedBy=timers.target
  $ setup --anacron
  # ~/.config/rcw/anacrontab
  # To install: save this file under that name, then
  #   mkdir -p ~/.local/state/rcw/anacron
  # and put this line into ~/.profile:
  #   anacron -t ~/.config/rcw/anacrontab -S ~/.local/state/rcw/anacron
  # To remove: take that line out, and remove this file.
  SHELL=/bin/sh
  1 5 rcw-checkin LANG=C.UTF-8 /BIN/rcw-checkin remind
  $ setup --at 21:35 --zone Europe/Berlin
  # To install: run this line. To remove: 'atq' shows its number, 'atrm NUMBER' takes it away.
  printf '%s\n' 'LANG=C.UTF-8 RCW_ZONE=Europe/Berlin /BIN/rcw-checkin remind' | TZ=Europe/Berlin at -t 202611222135
  $ setup --at 'tomorrow 07:05' --zone America/New_York
  # To install: run this line. To remove: 'atq' shows its number, 'atrm NUMBER' takes it away.
  printf '%s\n' 'LANG=C.UTF-8 RCW_ZONE=America/New_York /BIN/rcw-checkin remind' | TZ=America/New_York at -t 202611230705
  $ ls

What another place needs to find this store goes with them.

  $ setup --cron --home 'my %s' | sed "s|$PWD|/HERE|"
  # To install: 'crontab -e', and this line. To remove: 'crontab -e' again, and take the line out.
  */30 8-22 * * * LANG=C.UTF-8 RCW_HOME='/HERE/my \%s' /BIN/rcw-checkin remind
  $ RCW_ZONE=Europe/Berlin XDG_STATE_HOME=/s XDG_CONFIG_HOME=relative XDG_DATA_HOME=/d setup --cron
  # To install: 'crontab -e', and this line. To remove: 'crontab -e' again, and take the line out.
  */30 8-22 * * * LANG=C.UTF-8 XDG_DATA_HOME=/d XDG_STATE_HOME=/s RCW_ZONE=Europe/Berlin /BIN/rcw-checkin remind

One of them has to be named, and a time is one to come.

  $ rcw-checkin setup
  rcw-checkin: error: say which one: --cron, --systemd, --anacron or --at TIME
  rcw-checkin: hint: cron is on most machines; the lines are printed and nothing is installed
  [2]
  $ rcw-checkin setup --cron --anacron
  rcw-checkin: error: say which one: --cron, --systemd, --anacron or --at TIME
  rcw-checkin: hint: cron is on most machines; the lines are printed and nothing is installed
  [2]
  $ rcw-checkin setup --at 21:00 --zone Europe/Berlin
  rcw-checkin: error: --at is a time that has passed
  rcw-checkin: hint: it is 2026-11-22 21:15 now; 'tomorrow 21:35' says tomorrow
  [2]
