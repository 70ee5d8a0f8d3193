import { AppBar, Box, Button, IconButton, InputBase, Paper, TextField, Toolbar, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';

/** What stands around the form on every step: site search, chat, newsletter and a field that only robots fill. */
export function Chrome({ children }: { children: ReactNode }) {
  return (
    <>
      <AppBar position="static" elevation={0}>
        <Toolbar sx={{ gap: 3 }}>
          <Typography variant="h6" component="p" sx={{ flexGrow: 1 }}>
            Prairie Lantern Health
          </Typography>
          <Box component="form" role="search" onSubmit={(event) => event.preventDefault()}>
            <InputBase
              id="site-search"
              name="q"
              type="search"
              placeholder="Search benefits, doctors, forms"
              slotProps={{ input: { 'aria-label': 'Search this site' } }}
              sx={{ bgcolor: 'rgba(255,255,255,.18)', color: 'inherit', px: 1.5, borderRadius: 1, width: 300 }}
            />
          </Box>
        </Toolbar>
      </AppBar>
      <Box component="main" sx={{ maxWidth: 920, mx: 'auto', px: 2, py: 4 }}>
        {children}
      </Box>
      <Box component="footer" sx={{ bgcolor: '#e6ebe9', px: 2, py: 4 }}>
        <Box sx={{ maxWidth: 888, mx: 'auto', display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography variant="body2">Health tips once a month</Typography>
          <TextField id="newsletter-email" name="email" type="email" label="Email address" size="small" />
          <Button variant="outlined">Subscribe</Button>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            Prairie Lantern Health is made up. Everything stays in this browser tab.
          </Typography>
          <Chat />
        </Box>
      </Box>
      <div
        aria-hidden="true"
        style={{ position: 'absolute', left: '-10000px', width: 1, height: 1, overflow: 'hidden' }}
      >
        <label htmlFor="member-number-2">Member number</label>
        <input id="member-number-2" name="memberNumber2" type="text" tabIndex={-1} autoComplete="off" />
      </div>
    </>
  );
}

/** In the corner of a wide window, in the footer of a narrow one, so that it never lies over the form. */
function Chat() {
  const [open, setOpen] = useState(true);
  return (
    <Paper
      elevation={4}
      role="complementary"
      sx={{ position: { xs: 'static', xl: 'fixed' }, right: 16, bottom: 16, width: 260, ml: 'auto', p: 1.5, zIndex: 1 }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center' }}>
        <Typography variant="subtitle2" sx={{ flexGrow: 1 }}>
          Chat with us
        </Typography>
        <IconButton size="small" aria-label={open ? 'Hide the chat' : 'Show the chat'} onClick={() => setOpen(!open)}>
          {open ? '–' : '+'}
        </IconButton>
      </Box>
      {open ? (
        <TextField id="chat-message" name="message" placeholder="Type your question" size="small" fullWidth />
      ) : null}
    </Paper>
  );
}
